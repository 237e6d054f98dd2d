<#-- The frame of every mail in HTML; nothing in it is loaded from anywhere. -->
<#macro emailLayout>
<!doctype html>
<html lang="${locale.toLanguageTag()?remove_ending("-ZZ")}">
<head><meta charset="utf-8">
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:36rem;margin:1rem auto;padding:0 1rem}a{overflow-wrap:anywhere}</style>
</head>
<body>
<#nested>
</body>
</html>
</#macro>
