### To be written.
