# What others call a commitment.
-commitment = { $form ->
   *[one] action
    [other] actions
 }
    .article = an
# The aims of older plans have deeds here, so that an action is one thing.
-action = { $form ->
   *[one] deed
    [other] deeds
 }
    .article = a
