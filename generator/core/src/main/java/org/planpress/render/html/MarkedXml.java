package org.planpress.render.html;

import freemarker.core.Environment;
import freemarker.core.TemplateXMLOutputModel;
import freemarker.core.XMLOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.planpress.render.html.Templates.Printing;

/**
 * XML in which what a template prints may bear marks. They come in when words are printed and not before, so that a
 * template sees words as they are, however it joins, compares or measures them.
 */
final class MarkedXml extends XMLOutputFormat {

    static final MarkedXml INSTANCE = new MarkedXml();

    /** By which name a run of a template holds how it prints. */
    private static final String PRINTING = "printing";

    private MarkedXml() {}

    static void use(Printing printing, Environment run) {
        run.setCustomAttribute(PRINTING, printing);
    }

    @Override
    public void output(String words, Writer out) throws IOException {
        out.write(printed(words, escapePlainText(words)));
    }

    /** How the run of a template prints words, in HTML too. */
    static String printed(String words, String escaped) {
        Object printing = Environment.getCurrentEnvironment().getCustomAttribute(PRINTING);
        return printing instanceof Printing marked ? marked.printed(words, escaped) : escaped;
    }

    @Override
    protected TemplateXMLOutputModel newTemplateMarkupOutputModel(@Nullable String words, @Nullable String markup) {
        return new Printed(words, markup);
    }

    private static final class Printed extends TemplateXMLOutputModel {
        Printed(@Nullable String words, @Nullable String markup) {
            super(words, markup);
        }

        @Override
        public MarkedXml getOutputFormat() {
            return INSTANCE;
        }
    }
}
