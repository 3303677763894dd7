package org.planpress.words;

/** The gender of a noun, where a language has genders: numbers before it agree with it. */
enum Gender {
    MASCULINE,
    FEMININE;

    /** Where a term says which it has. */
    static final String ATTRIBUTE = "gender";
}
