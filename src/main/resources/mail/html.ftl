<#-- The macros of a mail as HTML; text.ftl has the same ones. Values are escaped by the output format. -->
<#macro letter title>
<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body style="margin:0;padding:0;background:#f3f5f7;">
<div lang="en-GB" style="max-width:600px;margin:0 auto;padding:24px 16px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;color:#1f2933;">
<p style="margin:0 0 16px;font-size:18px;font-weight:bold;color:${company.colour};">${company.name}</p>
<main style="display:block;background:#ffffff;border-top:4px solid ${company.colour};padding:24px 20px;">
<h1 style="margin:0 0 16px;font-size:24px;line-height:1.25;color:#1f2933;">${title}</h1>
<#nested>
</main>
<footer style="padding:16px 4px;font-size:14px;color:#52606d;">
<p style="margin:0 0 8px;">${company.name}<br>${company.address?replace("\n", ", ")}<br>Phone ${company.phone}<br>E-mail <a href="mailto:${company.email}" style="color:#3e4c59;">${company.email}</a></p>
</footer>
</div>
</body>
</html>
</#macro>

<#macro p>
<p style="margin:0 0 16px;"><#nested></p>
</#macro>

<#macro h2>
<h2 style="margin:24px 0 8px;font-size:18px;color:#1f2933;"><#nested></h2>
</#macro>

<#macro facts>
<table style="width:100%;border-collapse:collapse;margin:0 0 16px;">
<#nested>
</table>
</#macro>

<#macro fact label>
<tr><th scope="row" style="padding:6px 12px 6px 0;text-align:left;vertical-align:top;font-weight:normal;color:#52606d;border-bottom:1px solid #e4e7eb;">${label}</th><td style="padding:6px 0;vertical-align:top;border-bottom:1px solid #e4e7eb;"><#nested></td></tr>
</#macro>

<#macro items>
<ul style="margin:0 0 16px;padding-left:20px;">
<#nested>
</ul>
</#macro>

<#macro item>
<li style="margin:0 0 4px;"><#nested></li>
</#macro>

<#macro button url>
<p style="margin:0 0 16px;"><a href="${url}" style="display:inline-block;padding:12px 20px;background:${company.colour};color:#ffffff;font-weight:bold;text-decoration:none;border-radius:4px;"><#nested></a></p>
</#macro>
