package org.planpress.output;

/** After which standard the file for a print shop is made; people ask for them by these names. */
public enum PressForm {
    /** PDF/A-3a beside PDF/UA-1, with the press as its output intent. */
    A3,
    /** PDF/X-4 as well; no tool of a third party has looked at it. */
    X4
}
