-commitment = undertaking
-priority = { $form ->
   *[one] aim
    [many] aims
 }
-measure = { $form ->
   *[one] use
    [other] uses
 }
    .article = the
