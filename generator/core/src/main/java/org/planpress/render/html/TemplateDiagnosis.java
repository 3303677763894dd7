package org.planpress.render.html;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;

/** What the template engine says of a fault, at the place where it has to be mended and in words for designers. */
final class TemplateDiagnosis {

    private static final Pattern PATH = Pattern.compile("\\w+(?:\\.\\w+)*");
    private static final Pattern WRONG_KIND =
            Pattern.compile("(?s)(?:For .*?: )?Expected (.+?),? but this has evaluated to (.+?)(?: \\(.*|:\\s*)?");
    private static final Pattern GIVES_A_VALUE =
            Pattern.compile("(?s)\\s*- Failed at: #(?:assign|local|global|import|return)\\b.*");

    private final TemplateFolder folder;

    TemplateDiagnosis(TemplateFolder folder) {
        this.folder = folder;
    }

    /** A template that cannot be read, or is not there; the engine wraps what it told before. */
    Finding of(IOException wrong) {
        return cause(wrong, ParseException.class)
                .map(this::unreadable)
                .or(() -> cause(wrong, TemplateNotFoundException.class)
                        .map(missing ->
                                TemplateFault.RULE.at(folder.at(missing.getTemplateName(), 1, 1), missing(missing))))
                .orElseThrow(() -> new UncheckedIOException(wrong));
    }

    private Finding unreadable(ParseException wrong) {
        return TemplateFault.RULE.at(
                folder.at(wrong.getTemplateName(), wrong.getLineNumber(), wrong.getColumnNumber()),
                firstSentence(wrong.getEditorMessage()));
    }

    /** A template that asks for something it cannot have; perhaps because of what it uses. */
    List<Finding> of(TemplateException wrong) {
        Optional<List<Finding>> beneath = cause(wrong, ParseException.class)
                .map(unreadable -> List.of(unreadable(unreadable)))
                .or(() -> cause(wrong, TemplateFault.class).map(TemplateFault::findings));
        return beneath.orElseGet(() -> List.of(here(wrong)));
    }

    /** Whether names may lack their values from here on, so that what else fails says nothing. */
    static boolean leavesDoubt(TemplateException wrong) {
        return GIVES_A_VALUE.matcher(wrong.getFTLInstructionStack()).matches();
    }

    private Finding here(TemplateException wrong) {
        String name = Objects.requireNonNullElse(wrong.getTemplateSourceName(), "");
        int line = Objects.requireNonNullElse(wrong.getLineNumber(), 1);
        int column = Objects.requireNonNullElse(wrong.getColumnNumber(), 1);
        Finding finding = TemplateFault.RULE
                .at(folder.at(name, line, column), sentence(wrong))
                .marking(blamed(wrong).lines().findFirst().orElse("").length());
        return wrong instanceof InvalidReferenceException ? finding.withHint(advice(wrong)) : finding;
    }

    private static String sentence(TemplateException wrong) {
        if (wrong instanceof InvalidReferenceException) {
            return "'" + blamed(wrong) + "' has no value here";
        }
        String message = cause(wrong, TemplateNotFoundException.class)
                .map(TemplateDiagnosis::missing)
                .orElseGet(() -> firstSentence(wrong.getMessageWithoutStackTop()));
        Matcher kind = WRONG_KIND.matcher(message);
        return kind.matches() && !blamed(wrong).isEmpty()
                ? "'%s' is %s, where %s is needed".formatted(blamed(wrong), kind.group(2), kind.group(1))
                : message;
    }

    private static String missing(TemplateNotFoundException wrong) {
        return "there is no template '" + wrong.getTemplateName() + "'";
    }

    private static String blamed(TemplateException wrong) {
        return Objects.requireNonNullElse(wrong.getBlamedExpressionString(), "");
    }

    private static String firstSentence(String message) {
        return message.lines().findFirst().orElse(message).replaceAll("[.:]\\s*$", "");
    }

    private static String advice(TemplateException wrong) {
        String blamed = blamed(wrong);
        return PATH.matcher(blamed).matches()
                ? meant(blamed, wrong.getEnvironment())
                        .map("did you mean '%s'?"::formatted)
                        .orElse("if it may be missing, ask with ??, or give another value with !")
                : "check the names; if it may be missing, ask with ??, or give another value with !";
    }

    /** The name that is nearest to the last part of {@code path} among those that its owner has. */
    private static Optional<String> meant(String path, @Nullable Environment run) {
        if (run == null) {
            return Optional.empty();
        }
        List<String> names = List.of(path.split("\\.", -1));
        String last = names.get(names.size() - 1);
        try {
            if (names.size() == 1) {
                return Nearest.to(last, known(run)).filter(name -> !name.equals(last));
            }
            TemplateModel owner = run.getVariable(names.get(0));
            for (String name : names.subList(1, names.size() - 1)) {
                owner = owner instanceof TemplateHashModel record ? record.get(name) : null;
            }
            return owner instanceof TemplateHashModelEx record
                    ? Nearest.to(last, keys(record))
                            .filter(name -> !name.equals(last))
                            .map(name -> path.substring(0, path.length() - last.length()) + name)
                    : Optional.empty();
        } catch (TemplateModelException alsoUnreadable) {
            // There is a fault to tell of already; this one would only have been advice.
            return Optional.empty();
        }
    }

    private static List<String> known(Environment run) throws TemplateModelException {
        List<String> names = new ArrayList<>();
        for (Object name : run.getKnownVariableNames()) {
            names.add(String.valueOf(name));
        }
        return names;
    }

    private static List<String> keys(TemplateHashModelEx record) throws TemplateModelException {
        List<String> keys = new ArrayList<>();
        for (TemplateModelIterator each = record.keys().iterator(); each.hasNext(); ) {
            keys.add(String.valueOf(each.next()));
        }
        return keys;
    }

    private static <E extends Throwable> Optional<E> cause(Throwable wrong, Class<E> type) {
        return Stream.iterate(wrong, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
