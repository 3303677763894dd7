-commitment = { $form ->
   *[one] pledge
    [other] pledges
 }
-office = { $form ->
   *[subject] I
    [object] me
    [possessive] my
 }
    .person = first
