sample-title = one
sample-title = two
-a-word = { -b-word }
-b-word = { -a-word }
page-of = { page-of }
