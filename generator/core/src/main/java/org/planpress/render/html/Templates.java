package org.planpress.render.html;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The templates of a folder, ready to be filled: {@code .ftlh} for HTML and {@code .ftlx} for XML. All they print is
 * escaped, but for what a function gives as {@link Markup}. Safe for use by several threads.
 */
public final class Templates {

    /** Text that is markup already. */
    public record Markup(String text) {}

    /** What a template may call with texts, numbers and records. */
    @FunctionalInterface
    public interface Function {
        /**
         * A text or {@link Markup}.
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

        private <T> T of(int at, Class<T> type, String name) {
            if (at < values.size() && type.isInstance(values.get(at))) {
                return type.cast(values.get(at));
            }
            throw new IllegalArgumentException("argument " + (at + 1) + " has to be a " + name);
        }
    }

    private final TemplateFolder folder;
    private final Configuration configuration;

    public Templates(TemplateFolder folder) {
        this.folder = folder;
        this.configuration = configuration(folder);
    }

    private static Configuration configuration(TemplateFolder folder) {
        StringTemplateLoader sources = new StringTemplateLoader();
        folder.files().keySet().stream()
                .filter(path -> path.endsWith(".ftlh") || path.endsWith(".ftlx"))
                .forEach(path -> sources.putTemplate(path, folder.text(path)));
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(sources);
        configuration.setObjectWrapper(new PageWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.UK);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("computer");
        return configuration;
    }

    /**
     * A template, filled.
     *
     * @param name its path in the folder
     * @param values what it may print
     * @param functions what it may call
     * @throws TemplateFault if the template is wrong
     */
    public String fill(String name, Map<String, ?> values, Map<String, Function> functions) {
        Map<String, Object> model = new HashMap<>(values);
        functions.forEach((called, body) -> model.put(called, callable(name, body)));
        StringWriter out = new StringWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(model, out);
        } catch (ParseException wrong) {
            throw fault(
                    wrong.getTemplateName(),
                    wrong.getLineNumber(),
                    wrong.getColumnNumber(),
                    wrong.getEditorMessage(),
                    wrong);
        } catch (TemplateException wrong) {
            throw fault(
                    wrong.getTemplateSourceName(),
                    Optional.ofNullable(wrong.getLineNumber()).orElse(1),
                    Optional.ofNullable(wrong.getColumnNumber()).orElse(1),
                    wrong.getMessageWithoutStackTop(),
                    wrong);
        } catch (TemplateNotFoundException missing) {
            throw new TemplateFault("there is no template '" + name + "'", folder.at(name, 1, 1), missing);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toString();
    }

    private TemplateFault fault(String name, int line, int column, String message, Exception cause) {
        String sentence = message.lines().findFirst().orElse(message).replaceAll("[.:]\\s*$", "");
        return new TemplateFault(sentence, folder.at(name, line, column), cause);
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
                            ? XMLOutputFormat.INSTANCE.fromMarkup(markup.text())
                            : HTMLOutputFormat.INSTANCE.fromMarkup(markup.text());
                }
                return result;
            }
        };
    }

    private static Arguments unwrapped(List<?> models) throws TemplateModelException {
        List<Object> values = new java.util.ArrayList<>();
        for (Object model : models) {
            if (model instanceof WrapperTemplateModel wrapper && wrapper.getWrappedObject() instanceof Record record) {
                values.add(record);
            } else if (model instanceof TemplateNumberModel number) {
                values.add(number.getAsNumber());
            } else if (model instanceof TemplateScalarModel scalar) {
                values.add(scalar.getAsString());
            } else {
                values.add(Optional.empty());
            }
        }
        return new Arguments(List.copyOf(values));
    }
}
