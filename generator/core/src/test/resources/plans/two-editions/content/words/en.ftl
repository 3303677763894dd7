-commitment = { $form ->
   *[one] promise
    [other] promises
 }
