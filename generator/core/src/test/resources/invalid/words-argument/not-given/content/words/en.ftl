basic-list-ending = { $before } and { $lst }
