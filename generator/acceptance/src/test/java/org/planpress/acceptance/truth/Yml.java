package org.planpress.acceptance.truth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A mapping of a content file. Every value is words, as its author wrote it. */
record Yml(Map<?, ?> map) {

    static final Yml EMPTY = new Yml(Map.of());

    /** Takes no word for a number, a day or a truth value. */
    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // Words stay words.
        }
    }

    static Yml read(Path file) {
        try {
            return of(Files.isRegularFile(file) ? Files.readString(file) : "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The head of a Markdown file. */
    static Yml front(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^---\\s*$", 3);
            return parts.length < 3 ? EMPTY : of(parts[1]);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Yml of(String text) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Object read = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new Plain())
                .load(text);
        return read instanceof Map<?, ?> map ? new Yml(map) : EMPTY;
    }

    Optional<String> text(String key) {
        Object value = map.get(key);
        return value instanceof String words && !words.isBlank()
                ? Optional.of(words.strip().replaceAll("\\s+", " "))
                : Optional.empty();
    }

    String get(String key) {
        return text(key).orElse("");
    }

    boolean has(String key) {
        return map.get(key) instanceof String words ? !words.isBlank() : map.containsKey(key);
    }

    boolean yes(String key) {
        return get(key).equals("true");
    }

    Optional<LocalDate> day(String key) {
        return text(key).filter(words -> words.length() == 10).map(LocalDate::parse);
    }

    Yml map(String key) {
        return map.get(key) instanceof Map<?, ?> inner ? new Yml(inner) : EMPTY;
    }

    List<Yml> list(String key) {
        return entries(key)
                .filter(Map.class::isInstance)
                .map(each -> new Yml((Map<?, ?>) each))
                .toList();
    }

    List<String> words(String key) {
        return entries(key)
                .filter(String.class::isInstance)
                .map(each -> ((String) each).strip().replaceAll("\\s+", " "))
                .toList();
    }

    private Stream<?> entries(String key) {
        return map.get(key) instanceof List<?> list ? list.stream() : Stream.empty();
    }
}
