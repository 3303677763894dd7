package org.planpress.render.html;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
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
import org.planpress.model.Prose;
import org.planpress.render.chart.ChartRenderer;
import org.planpress.render.chart.Width;
import org.planpress.render.prose.ProseHtml;
import org.planpress.site.Artifact;
import org.planpress.site.Site;
import org.planpress.site.SitePage;
import org.planpress.site.chart.ChartFigure;
import org.planpress.site.chart.Sparkline;

/**
 * Pages as HTML. A template gets the {@code page} and its {@code frame}, and five functions: {@code href(address)},
 * {@code asset(name)}, {@code prose(text)}, {@code chart(figure, width, id)} and {@code spark(line)}. All it prints is
 * escaped; only the last three give it markup. Safe for use by several threads.
 */
public final class HtmlRenderer {

    private static final String SUFFIX = ".ftlh";

    private final TemplateFolder folder;
    private final Site site;
    private final Assets assets;
    private final ChartRenderer charts = new ChartRenderer();
    private final Configuration templates;

    public HtmlRenderer(TemplateFolder folder, Site site) {
        this.folder = folder;
        this.site = site;
        this.assets = Assets.of(folder);
        this.templates = configuration(folder);
    }

    private static Configuration configuration(TemplateFolder folder) {
        StringTemplateLoader sources = new StringTemplateLoader();
        folder.files().keySet().stream()
                .filter(path -> path.endsWith(SUFFIX))
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

    /** The style sheet, the fonts and the icon. */
    public List<Artifact> assets() {
        return assets.artifacts();
    }

    /**
     * One page.
     *
     * @throws TemplateFault if a template is wrong
     */
    public Artifact render(SitePage page) {
        String name = "pages/" + page.template() + SUFFIX;
        StringWriter out = new StringWriter();
        try {
            Template template = templates.getTemplate(name);
            template.process(model(page), out);
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
        return Artifact.text(page.path(), "text/html; charset=utf-8", out.toString());
    }

    private TemplateFault fault(String name, int line, int column, String message, Exception cause) {
        String sentence = message.lines().findFirst().orElse(message).replaceAll("[.:]\\s*$", "");
        return new TemplateFault(sentence, folder.at(name, line, column), cause);
    }

    private Map<String, Object> model(SitePage page) {
        PageLinks links = new PageLinks(site, page);
        Map<String, Object> model = new HashMap<>();
        model.put("frame", page.frame());
        model.put("page", page.content());
        model.put("href", function(values -> links.to(text(values, 0))));
        model.put("asset", function(values -> links.to(asset(text(values, 0)))));
        model.put(
                "prose",
                function(values ->
                        HTMLOutputFormat.INSTANCE.fromMarkup(ProseHtml.render(object(values, 0, Prose.class), links))));
        model.put(
                "chart",
                function(values -> HTMLOutputFormat.INSTANCE.fromMarkup(
                        charts.draw(object(values, 0, ChartFigure.class), width(text(values, 1)), text(values, 2)))));
        model.put(
                "spark",
                function(values ->
                        HTMLOutputFormat.INSTANCE.fromMarkup(charts.draw(object(values, 0, Sparkline.class)))));
        return model;
    }

    /** What a function of the templates does with its arguments. */
    private interface Body {
        Object apply(List<?> arguments) throws TemplateModelException;
    }

    private static TemplateMethodModelEx function(Body body) {
        return new TemplateMethodModelEx() {
            @Override
            @SuppressWarnings("rawtypes") // as the interface has it
            public Object exec(List arguments) throws TemplateModelException {
                return body.apply(arguments);
            }
        };
    }

    private String asset(String name) throws TemplateModelException {
        return assets.address(name)
                .orElseThrow(() -> new TemplateModelException("there is no file 'assets/" + name + "'"));
    }

    private static Width width(String name) throws TemplateModelException {
        return switch (name) {
            case "wide" -> Width.WIDE;
            case "narrow" -> Width.NARROW;
            default -> throw new TemplateModelException("a chart is 'wide' or 'narrow', not '" + name + "'");
        };
    }

    private static String text(List<?> arguments, int at) throws TemplateModelException {
        if (arguments.size() > at && arguments.get(at) instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        }
        throw new TemplateModelException("argument " + (at + 1) + " has to be a text");
    }

    private static <T> T object(List<?> arguments, int at, Class<T> type) throws TemplateModelException {
        if (arguments.size() > at
                && arguments.get(at) instanceof WrapperTemplateModel wrapper
                && type.isInstance(wrapper.getWrappedObject())) {
            return type.cast(wrapper.getWrappedObject());
        }
        throw new TemplateModelException("argument " + (at + 1) + " has to be a " + type.getSimpleName());
    }
}
