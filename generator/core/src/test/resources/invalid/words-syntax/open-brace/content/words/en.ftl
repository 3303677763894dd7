-commitment = { $form ->
   *[one] pledge
    [other] pledges
