package org.planpress.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** How names in code are written in files of words. */
final class Names {

    private static final String FAMILY = "Message";

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Names() {}

    /** {@code series-part-of-run} for a record {@code SeriesMessage.PartOfRun}, or for a constant of an enum there. */
    static String id(Message message) {
        return message instanceof Enum<?> constant
                ? id(constant.getDeclaringClass(), constant.name())
                : id(message.getClass(), message.getClass().getSimpleName());
    }

    static String id(Class<?> type, String name) {
        return kebab(family(type)) + "-" + kebab(name);
    }

    private static String family(Class<?> type) {
        for (Class<?> around = type.getDeclaringClass(); around != null; around = around.getDeclaringClass()) {
            String name = around.getSimpleName();
            if (around.isInterface() && name.endsWith(FAMILY)) {
                return name.substring(0, name.length() - FAMILY.length());
            }
        }
        throw new IllegalArgumentException("a message stands in an interface of its family, but " + type + " does not");
    }

    /** {@code at-risk} for {@code AT_RISK}. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@code part-of-run} for {@code PartOfRun}, {@code partOfRun} and {@code PART_OF_RUN}. */
    static String kebab(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT))
                ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                : BETWEEN_WORDS.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
