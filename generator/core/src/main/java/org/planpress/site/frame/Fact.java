package org.planpress.site.frame;

/** A term and what holds for it, such as "Published" and "8 November 2024". */
public record Fact(String term, String text) {}
