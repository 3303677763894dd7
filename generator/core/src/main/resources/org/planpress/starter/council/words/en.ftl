# What others call a commitment.
-commitment = { $form ->
   *[one] action
    [other] actions
 }
    .article = an
# The aims of older plans have steps here, so that an action is one thing.
-action = { $form ->
   *[one] step
    [other] steps
 }
    .article = a
