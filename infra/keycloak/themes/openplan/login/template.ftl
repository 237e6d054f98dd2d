<#-- The frame of every page: no script, no picture, one stylesheet. -->
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!doctype html>
<html lang="<#if locale??>${locale.currentLanguageTag?remove_ending("-ZZ")}<#else>en</#if>">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width,initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <link rel="icon" href="data:,">
  <title>${msg("loginTitle", (realm.displayName!''))}</title>
  <link rel="stylesheet" href="${url.resourcesPath}/css/openplan.css">
  <#if scripts??><#list scripts as script><script src="${script}"></script></#list></#if>
</head>
<body data-page-id="login-${pageId}">
<header class="bar"><div class="in">
  <span class="town">${realm.displayName!'OpenPlan'}</span>
  <#if realm.internationalizationEnabled && locale?? && locale.supported?size gt 1>
    <nav aria-label="${msg("languages")}"><ul class="ways">
      <#list locale.supported as l>
        <li><a href="${l.url}" lang="${l.languageTag?remove_ending("-ZZ")}" hreflang="${l.languageTag?remove_ending("-ZZ")}"<#if l.languageTag == locale.currentLanguageTag> aria-current="true"</#if>>${l.label}</a></li>
      </#list>
    </ul></nav>
  </#if>
</div></header>
<main class="in">
  <h1 id="kc-page-title"><#nested "header"></h1>
  <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
    <#nested "show-username">
    <p class="who"><span id="kc-attempted-username">${auth.attemptedUsername}</span>
      <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
  </#if>
  <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
    <p class="alert ${message.type}" role="<#if message.type = 'error'>alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
  </#if>
  <#if displayRequiredFields><p class="quiet">* ${msg("requiredFields")}</p></#if>
  <#nested "form">
  <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form action="${url.loginAction}" method="post"><input type="hidden" name="tryAnotherWay" value="on">
      <button class="plain" type="submit">${msg("doTryAnotherWay")}</button></form>
  </#if>
  <#nested "socialProviders">
  <#if displayInfo><div class="quiet"><#nested "info"></div></#if>
</main>
</body>
</html>
</#macro>
