package org.planpress.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planpress.model.When;

/**
 * JSON as Planpress publishes it: indented by two spaces, lines ended by a line feed, members in the order written, and
 * {@code null} for what nobody has said, never zero or an empty string.
 */
public final class Json {

    private static final String MEDIA_TYPE = "application/json";

    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));

    private final JsonGenerator out;

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** Part of a document. */
    @FunctionalInterface
    public interface Body {
        void write(Json json) throws IOException;
    }

    /** Writes one value of a list. */
    @FunctionalInterface
    public interface Item<T> {
        void write(T item) throws IOException;
    }

    /** A document whose outermost value is an object, in UTF-8, with a line feed at its end. */
    public static byte[] object(Body members) {
        return document(json -> json.members(members));
    }

    /** A document whose outermost value is an array. */
    public static <T> byte[] array(Collection<T> items, ItemIn<T> each) {
        return document(json -> json.items(items, item -> each.write(json, item)));
    }

    /** Writes one value of the outermost array. */
    @FunctionalInterface
    public interface ItemIn<T> {
        void write(Json json, T item) throws IOException;
    }

    public static String mediaType() {
        return MEDIA_TYPE;
    }

    /** An object without spaces and lines, for programs alone. */
    public static byte[] compact(Body members) {
        return document(Optional.empty(), json -> json.members(members));
    }

    private static byte[] document(Body body) {
        return document(Optional.of(LAYOUT.createInstance()), body);
    }

    private static byte[] document(Optional<PrettyPrinter> layout, Body body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = new JsonFactory().createGenerator(bytes)) {
            layout.ifPresent(out::setPrettyPrinter);
            out.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
            body.write(new Json(out));
            out.writeRaw('\n');
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }

    /** An object inside an array, or the outermost one. */
    public void members(Body members) throws IOException {
        out.writeStartObject();
        members.write(this);
        out.writeEndObject();
    }

    public void object(String name, Body members) throws IOException {
        out.writeFieldName(name);
        members(members);
    }

    public <T> void array(String name, Collection<T> items, Item<T> each) throws IOException {
        out.writeFieldName(name);
        items(items, each);
    }

    /** A list of words. */
    public void words(String name, Collection<?> words) throws IOException {
        array(name, words, word -> out.writeString(word.toString()));
    }

    /** A list of words and whole numbers. */
    public void row(String name, Collection<?> values) throws IOException {
        out.writeFieldName(name);
        row(values);
    }

    /** The same as an item of a list. */
    public void row(Collection<?> values) throws IOException {
        items(values, value -> {
            if (value instanceof Integer number) {
                out.writeNumber(number);
            } else {
                out.writeString(value.toString());
            }
        });
    }

    /** A list of numbers. */
    public void numbers(String name, Collection<BigDecimal> numbers) throws IOException {
        array(name, numbers, out::writeNumber);
    }

    /** A value as it is written in words, or {@code null}. */
    public void text(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value.toString());
        }
    }

    public void text(String name, Optional<?> value) throws IOException {
        text(name, value.orElse(null));
    }

    /** A date as a plan has it: what its author wrote, and the first and the last day that it can mean. */
    public void when(String name, When when) throws IOException {
        object(name, members -> parts(when));
    }

    /** The same as an item of a list. */
    void when(When when) throws IOException {
        members(members -> parts(when));
    }

    private void parts(When when) throws IOException {
        text("says", when.says());
        text("first", when.first());
        text("last", when.last());
    }

    public void when(String name, Optional<When> when) throws IOException {
        if (when.isPresent()) {
            when(name, when.get());
        } else {
            text(name, Optional.empty());
        }
    }

    public void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    public void number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
    }

    public void number(String name, Optional<BigDecimal> value) throws IOException {
        if (value.isPresent()) {
            out.writeNumberField(name, value.get());
        } else {
            out.writeNullField(name);
        }
    }

    private <T> void items(Collection<T> items, Item<T> each) throws IOException {
        out.writeStartArray();
        for (T item : items) {
            each.write(item);
        }
        out.writeEndArray();
    }
}
