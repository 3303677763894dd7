-indicator = { $form ->
   *[one] yardstick
    [other] yardsticks
 }
