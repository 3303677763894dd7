# What the requirement on policing names is a threat.
-threat = { $form ->
   *[one] threat
    [other] threats
 }
