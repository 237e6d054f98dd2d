<#-- A labelled field with its error; errors are announced and tied to the field. -->
<#macro field name label type="text" value="" autocomplete="" first=false errors=name>
  <div class="group">
    <label for="${name}">${label}</label>
    <#local flawed=messagesPerField.existsError(errors)>
    <input id="${name}" name="${name}" type="${type}" value="${value}" dir="ltr" required
      <#if autocomplete?has_content>autocomplete="${autocomplete}"</#if>
      <#if first>autofocus</#if>
      <#if flawed>aria-invalid="true" aria-describedby="input-error-${name}"</#if>>
    <#if flawed><span id="input-error-${name}" class="flaw" role="alert">${kcSanitize(messagesPerField.get(errors))?no_esc}</span></#if>
  </div>
</#macro>
<#macro button label name="login" id="kc-login">
  <p><button class="act" type="submit" name="${name}" id="${id}">${label}</button></p>
</#macro>
