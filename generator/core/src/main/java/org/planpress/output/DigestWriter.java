package org.planpress.output;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
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

    private final MessageDigest sha = sha256();
    private final DataOutputStream out = new DataOutputStream(
            new BufferedOutputStream(new DigestOutputStream(OutputStream.nullOutputStream(), sha)));

    byte[] finished() throws IOException {
        out.flush();
        return sha.digest();
    }

    void put(@Nullable Object value) throws IOException {
        if (isPlace(value)) {
            return;
        }
        if (value instanceof String text) {
            out.writeByte('t');
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
            out.writeByte(maybe.isPresent() ? 'o' : 'n');
            if (maybe.isPresent()) {
                put(maybe.get());
            }
        } else if (value instanceof OptionalDouble maybe) {
            put(maybe.stream().boxed().findFirst());
        } else if (value instanceof List<?> values) {
            out.writeByte('l');
            all(values);
        } else if (value instanceof Set<?> values) {
            out.writeByte('s');
            all(values.stream().map(DigestWriter::hex).sorted().toList());
        } else if (value instanceof Map<?, ?> values) {
            out.writeByte('m');
            all(values.entrySet().stream()
                    .map(entry -> hex(List.of(entry.getKey(), entry.getValue())))
                    .sorted()
                    .toList());
        } else {
            putSmall(value);
        }
    }

    private void putSmall(@Nullable Object value) throws IOException {
        if (value instanceof Enum<?> constant) {
            named('e', constant.getDeclaringClass());
            text(constant.name());
        } else if (value instanceof byte[] bytes) {
            out.writeByte('b');
            out.writeInt(bytes.length);
            out.write(bytes);
        } else if (value instanceof Double number) {
            // Java 19 writes some of them with other digits than Java 17.
            out.writeByte('d');
            out.writeLong(Double.doubleToLongBits(number));
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

    private void named(char kind, Class<?> type) throws IOException {
        out.writeByte(kind);
        text(type.getName());
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void all(Collection<?> values) throws IOException {
        out.writeInt(values.size());
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
