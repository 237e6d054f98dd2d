<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
        <@fields.field name="username" label=msg("email") value=(login.username!'') autocomplete="username" first=true/>
      </#if>
      <@fields.field name="password" label=msg("password") type="password" autocomplete="current-password" first=usernameHidden??/>
      <@fields.button label=msg("doLogIn")/>
    </form>
    <#if realm.resetPasswordAllowed><p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p></#if>
  </#if>
</@layout.registrationLayout>
