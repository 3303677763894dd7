# We speak for ourselves, and say pledge where others say commitment.
-office = { $form ->
   *[subject] we
    [object] us
    [possessive] our
 }
    .person = plural
-commitment = { $form ->
   *[one] pledge
    [other] pledges
 }
-threat = { $form ->
   *[one] aim
    [other] aims
 }
