<#-- What every mail of the waiting list has. -->
<#macro days waiting>
<@m.items>
<#list waiting.days() as day>
<@m.item>${day.date()}, ${day.hours()}, ${day.place()}</@m.item>
</#list>
</@m.items>
</#macro>

<#function seats count>
<#return (count == 1)?then("1 seat", count + " seats")>
</#function>
