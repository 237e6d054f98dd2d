<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "form">
    <p>${msg("emailInstruction")}</p>
    <form id="kc-reset-password-form" action="${url.loginAction}" method="post">
      <@fields.field name="username" label=msg("email") value=(auth.attemptedUsername!'') autocomplete="username" first=true/>
      <@fields.button label=msg("doSend")/>
    </form>
    <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
  </#if>
</@layout.registrationLayout>
