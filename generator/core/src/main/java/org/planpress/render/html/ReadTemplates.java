package org.planpress.render.html;

import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileExtensionMatcher;
import freemarker.cache.FirstMatchTemplateConfigurationFactory;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.core.OutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.planpress.finding.Finding;

/**
 * The templates of a folder as the engine has read them. Each is read when it is first needed, because that takes long and
 * a page needs few of them; and none of it depends on what they say or on what they are filled with, so that pages,
 * documents and slides share one. Safe for use by several threads.
 */
final class ReadTemplates {

    private final TemplateDiagnosis diagnosis;
    private final List<String> paths;
    private final Configuration configuration;

    ReadTemplates(TemplateFolder folder) {
        this.diagnosis = new TemplateDiagnosis(folder);
        this.paths = folder.files().keySet().stream()
                .filter(path -> path.endsWith(".ftlh") || path.endsWith(".ftlx"))
                .toList();
        this.configuration = configuration(folder, paths);
    }

    /** What lets turns and calls be counted in all templates, those too that others import. */
    private static final class Counted extends Configuration {

        private static final String COUNTED = "planpress-counted";

        Counted() {
            super(VERSION_2_3_35);
        }

        @Override
        public Template getTemplate(
                String name, Locale locale, Object condition, String encoding, boolean parse, boolean ignoreMissing)
                throws IOException {
            Template template = super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
            if (template != null) {
                synchronized (template) {
                    if (template.getCustomAttribute(COUNTED) == null) {
                        _CoreAPI.addThreadInterruptedChecks(template);
                        template.setCustomAttribute(COUNTED, true);
                    }
                }
            }
            return template;
        }
    }

    /** One of them, ready to be filled. */
    Template template(String name) throws IOException {
        return configuration.getTemplate(name);
    }

    /**
     * What cannot be read, which is told when it is used. By one thread: a {@link TemplateThread}, which asks for this, cannot
     * wait for others.
     */
    List<Finding> unreadable() {
        return paths.stream()
                .flatMap(path -> refusal(path).map(diagnosis::of).stream())
                .toList();
    }

    /** What keeps a template from being read; empty if nothing does. */
    private Optional<IOException> refusal(String path) {
        try {
            template(path);
            return Optional.empty();
        } catch (IOException told) {
            return Optional.of(told);
        }
    }

    private static Configuration configuration(TemplateFolder folder, List<String> paths) {
        StringTemplateLoader sources = new StringTemplateLoader();
        paths.forEach(path -> sources.putTemplate(path, folder.text(path)));
        Configuration configuration = new Counted();
        configuration.setTemplateLoader(sources);
        configuration.setObjectWrapper(new PageWrapper());
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateConfigurations(new FirstMatchTemplateConfigurationFactory(
                        written("ftlh", MarkedHtml.INSTANCE), written("ftlx", MarkedXml.INSTANCE))
                .allowNoMatch(true));
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setLocalizedLookup(false);
        configuration.setCacheStorage(new StrongCacheStorage());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        configuration.setNumberFormat("computer");
        return configuration;
    }

    private static ConditionalTemplateConfigurationFactory written(String ending, OutputFormat format) {
        TemplateConfiguration configuration = new TemplateConfiguration();
        configuration.setOutputFormat(format);
        return new ConditionalTemplateConfigurationFactory(new FileExtensionMatcher(ending), configuration);
    }
}
