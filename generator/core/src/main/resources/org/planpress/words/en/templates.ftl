### What stands in the templates of pages, of print and of office files.

