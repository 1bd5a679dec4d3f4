<#-- The macros of a mail as plain text; html.ftl has the same ones. -->
<#function line text>
<#return text?trim?replace("\\s+", " ", "r")>
</#function>

<#macro letter title><#local inner><#nested></#local>
${line(title)}

${inner?replace("\\n{3,}", "\n\n", "r")?trim}

-- 
${company.name}
${company.address}
Phone ${company.phone}
E-mail ${company.email}
</#macro>

<#macro p><#local inner><#nested></#local>
${line(inner)}

</#macro>

<#macro h2><#local inner><#nested></#local>
${line(inner)?upper_case}

</#macro>

<#macro facts><#local inner><#nested></#local>
${inner?replace("\\n+", "\n", "r")?trim}

</#macro>

<#macro fact label><#local inner><#nested></#local>
${label}: ${line(inner)}
</#macro>

<#macro items><#local inner><#nested></#local>
${inner?replace("\\n+", "\n", "r")?trim}

</#macro>

<#macro item><#local inner><#nested></#local>
* ${line(inner)}
</#macro>

<#macro button url><#local inner><#nested></#local>
${line(inner)}:
${url}

</#macro>
