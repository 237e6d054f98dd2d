<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <p class="quiet">${msg("passwordRule")}</p>
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
      <input type="text" name="username" value="${(auth.attemptedUsername)!''}" autocomplete="username" readonly hidden>
      <@fields.field name="password-new" label=msg("passwordNew") type="password" autocomplete="new-password" first=true errors="password"/>
      <@fields.field name="password-confirm" label=msg("passwordConfirm") type="password" autocomplete="new-password"/>
      <p class="tick"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on">
        <label for="logout-sessions">${msg("logoutOtherSessions")}</label></p>
      <@fields.button label=msg("doSave")/>
      <#if isAppInitiatedAction??><p><button class="plain" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button></p></#if>
    </form>
  </#if>
</@layout.registrationLayout>
