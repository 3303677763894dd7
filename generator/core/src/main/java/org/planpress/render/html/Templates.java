package org.planpress.render.html;

import freemarker.core.Environment;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.planpress.finding.Finding;
import org.planpress.words.Slot;
import org.planpress.words.Voice;

/**
 * The templates of a folder, ready to be filled: {@code .ftlh} for HTML and {@code .ftlx} for XML. All they print is
 * escaped, but for what a function gives as {@link Markup}. Safe for use by several threads.
 */
public final class Templates {

    /** Text that is markup already. */
    public record Markup(String text) {}

    /**
     * A part of a sentence in which something stands that is more than words, such as a link.
     *
     * @param text its words
     * @param place the name of what stands here; empty if these are words
     */
    public record Piece(String text, String place) {}

    /** What a template may call with texts, numbers and records. */
    @FunctionalInterface
    public interface Function {
        /**
         * A text, {@link Markup} or {@link Piece}s.
         *
         * @throws IllegalArgumentException if the arguments are not what it takes; the template's author is told
         */
        Object apply(Arguments arguments);
    }

    /** What a function was called with. */
    public record Arguments(List<Object> values) {

        public String text(int at) {
            return of(at, String.class, "text");
        }

        public int number(int at) {
            return of(at, Number.class, "number").intValue();
        }

        public double decimal(int at) {
            return of(at, Number.class, "number").doubleValue();
        }

        public <T extends Record> T record(int at, Class<T> type) {
            return of(at, type, type.getSimpleName());
        }

        /** Texts, whole numbers, true and false by name, which may be left out. */
        @SuppressWarnings("unchecked") // nothing else is unwrapped to a map
        Map<String, Object> named(int at) {
            return at == values.size() ? Map.of() : of(at, Map.class, "list of arguments in braces");
        }

        private <T> T of(int at, Class<T> type, String name) {
            if (at < values.size() && type.isInstance(values.get(at))) {
                return type.cast(values.get(at));
            }
            throw new IllegalArgumentException("argument " + (at + 1) + " has to be a " + name);
        }
    }

    /** How words are printed. */
    @FunctionalInterface
    public interface Printing {
        /**
         * What goes into the document.
         *
         * @param words the words as an object, as the values that were given hold them
         * @param escaped the same as markup
         */
        String printed(String words, String escaped);
    }

    private final TemplateDiagnosis diagnosis;
    private final ReadTemplates read;
    private final Voice voice;

    /**
     * The templates of a folder.
     *
     * @param voice says what they ask for: all of them may call {@code say(name)}, {@code say(name, {"argument": value})} and
     *     {@code phrase(name, "place")}, which gives the {@link Piece}s of a sentence with something else at a place
     */
    public Templates(TemplateFolder folder, Voice voice) {
        this.voice = voice;
        this.diagnosis = new TemplateDiagnosis(folder);
        this.read = folder.templates();
    }

    /** What all templates may call. */
    private Map<String, Function> words() {
        return Map.of("say", this::said, "phrase", this::phrase);
    }

    private String said(Arguments given) {
        return voice.say(given.text(0), given.named(1));
    }

    /** A sentence in pieces, so that the template can put something at each of the places that it names. */
    private List<Piece> phrase(Arguments given) {
        int places = (int)
                given.values().stream().takeWhile(String.class::isInstance).count();
        Map<String, Object> arguments = new HashMap<>(given.named(places));
        IntStream.range(1, places).mapToObj(given::text).forEach(place -> arguments.put(place, new Slot("", place)));
        return voice.phrase(given.text(0), arguments).pieces().stream()
                .map(piece -> new Piece(piece.text(), piece.address().orElse("")))
                .toList();
    }

    /**
     * A template, filled. What cannot be printed is passed over, so that all faults of a template are heard of at once.
     *
     * @param name its path in the folder
     * @param values what it may print
     * @param functions what it may call
     * @throws TemplateFault if the template is wrong, with all that is
     */
    public String fill(String name, Map<String, ?> values, Map<String, Function> functions) {
        return fill(name, values, functions, (words, escaped) -> escaped);
    }

    /**
     * A template, filled.
     *
     * @param name its path in the folder
     * @param values what it may print
     * @param functions what it may call
     * @param printing how it prints words
     * @throws TemplateFault if the template is wrong, with all that is
     */
    public String fill(String name, Map<String, ?> values, Map<String, Function> functions, Printing printing) {
        Map<String, Object> model = new HashMap<>(values);
        words().forEach((called, body) -> model.put(called, callable(name, body)));
        functions.forEach((called, body) -> model.put(called, callable(name, body)));
        Set<Finding> faults = new LinkedHashSet<>();
        String filled = "";
        try {
            filled = BoundedRun.of(out -> run(name, model, printing, out, faults));
        } catch (IOException wrong) {
            faults.add(diagnosis.of(wrong));
        } catch (TemplateException wrong) {
            faults.addAll(diagnosis.of(wrong));
        } catch (BoundedRun.TooMuch endless) {
            faults.add(diagnosis.of(endless, name));
        }
        if (!faults.isEmpty()) {
            // A template that cannot be read hides what stands after it in every page that uses it.
            faults.addAll(read.unreadable());
            throw new TemplateFault(List.copyOf(faults));
        }
        return filled;
    }

    /**
     * The names in a template that its records never have, as far as it comes with these values; nothing else is told,
     * because values that were made up lead to faults that no page has.
     *
     * @param name its path in the folder
     */
    List<Finding> unknownNames(String name, Map<String, ?> values, Map<String, Function> functions) {
        Map<String, Object> model = new HashMap<>(values);
        words().forEach((called, body) -> model.put(called, callable(name, body)));
        functions.forEach((called, body) -> model.put(called, callable(name, body)));
        Set<Finding> unknown = new LinkedHashSet<>();
        try {
            BoundedRun.of(out -> {
                Environment run = read.template(name).createProcessingEnvironment(model, out);
                run.setTemplateExceptionHandler((wrong, where, printed) -> {
                    if (TemplateDiagnosis.isEndless(wrong)) {
                        throw wrong;
                    }
                    if (TemplateDiagnosis.asksForUnknownName(wrong)) {
                        unknown.addAll(diagnosis.of(wrong));
                    }
                });
                run.process();
            });
        } catch (IOException | TemplateException | BoundedRun.TooMuch toldWhenUsed) {
            return List.copyOf(unknown);
        }
        return List.copyOf(unknown);
    }

    private void run(String name, Map<String, Object> model, Printing printing, Writer out, Set<Finding> faults)
            throws TemplateException, IOException {
        Environment run = read.template(name).createProcessingEnvironment(model, out);
        MarkedXml.use(printing, run);
        run.setTemplateExceptionHandler((wrong, where, printed) -> {
            if (TemplateDiagnosis.isEndless(wrong)) {
                throw wrong;
            }
            faults.addAll(diagnosis.of(wrong));
            if (TemplateDiagnosis.leavesDoubt(wrong)) {
                throw wrong;
            }
        });
        run.process();
    }

    private static TemplateMethodModelEx callable(String template, Function body) {
        boolean xml = template.endsWith(".ftlx");
        return new TemplateMethodModelEx() {
            @Override
            @SuppressWarnings("rawtypes") // as the interface has it
            public Object exec(List arguments) throws TemplateModelException {
                Object result;
                try {
                    result = body.apply(unwrapped(arguments));
                } catch (IllegalArgumentException wrong) {
                    throw new TemplateModelException(String.valueOf(wrong.getMessage()), wrong);
                }
                if (result instanceof Markup markup) {
                    return xml
                            ? MarkedXml.INSTANCE.fromMarkup(markup.text())
                            : MarkedHtml.INSTANCE.fromMarkup(markup.text());
                }
                return result;
            }
        };
    }

    private static Map<String, Object> unwrapped(TemplateHashModelEx hash) throws TemplateModelException {
        Map<String, Object> named = new HashMap<>();
        TemplateModelIterator keys = hash.keys().iterator();
        while (keys.hasNext()) {
            String key = keys.next().toString();
            TemplateModel value = hash.get(key);
            if (value instanceof TemplateNumberModel number) {
                named.put(key, number.getAsNumber().longValue());
            } else if (value instanceof TemplateScalarModel scalar) {
                named.put(key, scalar.getAsString());
            } else if (value instanceof TemplateBooleanModel yes) {
                named.put(key, yes.getAsBoolean());
            }
        }
        return named;
    }

    private static Arguments unwrapped(List<?> models) throws TemplateModelException {
        List<Object> values = new ArrayList<>();
        for (Object model : models) {
            if (model instanceof WrapperTemplateModel wrapper && wrapper.getWrappedObject() instanceof Record record) {
                values.add(record);
            } else if (model instanceof TemplateNumberModel number) {
                values.add(number.getAsNumber());
            } else if (model instanceof TemplateScalarModel scalar) {
                values.add(scalar.getAsString());
            } else if (model instanceof TemplateHashModelEx hash) {
                values.add(unwrapped(hash));
            } else {
                values.add(Optional.empty());
            }
        }
        return new Arguments(List.copyOf(values));
    }
}
