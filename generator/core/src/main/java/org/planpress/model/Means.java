package org.planpress.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field or a record means, in a sentence for authors. The reference of fields is generated from it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface Means {
    /** The sentence. On a record: what it is called, with its article, such as "a commitment". */
    String value();

    /** A value as an author would write it; empty for nested records and lists of them. */
    String example() default "";

    /** Whether bold and slanted words, links and the other marks inside a line are read in it as in a Markdown text. */
    boolean marks() default false;

    /**
     * Whether it is the same in every language though it is written as words, such as an address or the name of a file: a
     * twin in another language cannot say it anew.
     */
    boolean fact() default false;

    /** Whether it names a picture under {@code assets/}. */
    boolean picture() default false;

    /** On a record: the field that a single value stands for, where an author may write that in place of the group. */
    String alone() default "";
}
