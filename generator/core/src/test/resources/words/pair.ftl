-kpi = { $form ->
   *[one] yardstick
    [other] yardsticks
 }
-indicator = { $form ->
   *[one] yardstick
    [other] yardsticks
 }
