# What others call a commitment.
-commitment = { $form ->
   *[one] pledge
    [other] pledges
 }
