-measure = { $form ->
   *[one] sign
    [other] signs
 }
-measure = { $form ->
   *[one] signal
    [other] signals
 }
