-indicator = { $form ->
   *[one] KPI
    [other] KPIs
 }
    .article = a
