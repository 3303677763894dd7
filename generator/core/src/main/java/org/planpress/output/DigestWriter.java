package org.planpress.output;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;

/**
 * Values as bytes for a {@link Digest}. Each begins with a letter for its kind, and whatever can be short or long with its
 * length, so that no two values are the same bytes.
 */
final class DigestWriter {

    /** Their words say all about them, the decimals of a number too, and are the same in every Java. */
    private static final Set<Class<?>> TOLD_BY_WORDS = Set.of(
            Boolean.class,
            Integer.class,
            Long.class,
            OptionalInt.class,
            BigDecimal.class,
            LocalDate.class,
            LocalTime.class,
            YearMonth.class,
            Instant.class);

    private static final int BUFFER = 1024;

    private final MessageDigest sha = sha256();
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    /** Numbers of the types that were named before: their long names would be most of what there is to write. */
    private final Map<Class<?>, Integer> named = new HashMap<>();

    byte[] finished() {
        sha.update(buffer, 0, filled);
        return sha.digest();
    }

    void put(@Nullable Object value) {
        if (isPlace(value)) {
            return;
        }
        if (value instanceof String text) {
            write('t');
            text(text);
        } else if (value instanceof Digestible digestible) {
            named('v', value.getClass());
            put(digestible.digested());
        } else if (value instanceof Record record) {
            named('r', value.getClass());
            for (Object part : Components.valuesOf(record)) {
                put(part);
            }
        } else if (value instanceof Optional<?> maybe) {
            write(maybe.isPresent() ? 'o' : 'n');
            if (maybe.isPresent()) {
                put(maybe.get());
            }
        } else if (value instanceof OptionalDouble maybe) {
            put(maybe.stream().boxed().findFirst());
        } else if (value instanceof List<?> values) {
            write('l');
            all(values);
        } else if (value instanceof Set<?> values) {
            write('s');
            all(values.stream().map(DigestWriter::hex).sorted().toList());
        } else if (value instanceof Map<?, ?> values) {
            write('m');
            all(values.entrySet().stream()
                    .map(entry -> hex(List.of(entry.getKey(), entry.getValue())))
                    .sorted()
                    .toList());
        } else {
            putSmall(value);
        }
    }

    private void putSmall(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            named('e', constant.getDeclaringClass());
            text(constant.name());
        } else if (value instanceof byte[] bytes) {
            write('b');
            bytes(bytes);
        } else if (value instanceof Double number) {
            // Java 19 writes some of them with other digits than Java 17.
            write('d');
            long bits = Double.doubleToLongBits(number);
            write((int) (bits >>> Integer.SIZE));
            write((int) bits);
        } else if (value != null && TOLD_BY_WORDS.contains(value.getClass())) {
            named('w', value.getClass());
            text(value.toString());
        } else {
            throw new IllegalArgumentException(
                    "no digest can be made of " + (value == null ? "nothing" : value.getClass()));
        }
    }

    /** Whether a value only says where others stand. */
    private static boolean isPlace(@Nullable Object value) {
        return value instanceof SourceLocation || value instanceof Provenance;
    }

    /** Less than nothing is no length of a name. */
    private void named(char kind, Class<?> type) {
        write(kind);
        Integer before = named.putIfAbsent(type, named.size());
        if (before == null) {
            text(type.getName());
        } else {
            write(-1 - before);
        }
    }

    private void text(String text) {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) {
        write(bytes.length);
        if (bytes.length > BUFFER - filled) {
            sha.update(buffer, 0, filled);
            filled = 0;
        }
        if (bytes.length > BUFFER) {
            sha.update(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, filled, bytes.length);
            filled += bytes.length;
        }
    }

    private void write(char kind) {
        if (filled == BUFFER) {
            sha.update(buffer, 0, filled);
            filled = 0;
        }
        buffer[filled++] = (byte) kind;
    }

    private void write(int number) {
        write((char) (number >>> 24 & 0xFF));
        write((char) (number >>> 16 & 0xFF));
        write((char) (number >>> 8 & 0xFF));
        write((char) (number & 0xFF));
    }

    private void all(Collection<?> values) {
        write(values.size());
        for (Object value : values) {
            put(value);
        }
    }

    private static String hex(Object value) {
        return Digest.of(value).hex();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
