package org.planpress.render.html;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.NonBooleanException;
import freemarker.core.NonHashException;
import freemarker.core.NonMethodException;
import freemarker.core.NonNumericalException;
import freemarker.core.NonSequenceException;
import freemarker.core.NonSequenceOrCollectionException;
import freemarker.core.NonStringException;
import freemarker.core.NonStringOrTemplateOutputException;
import freemarker.core.ParseException;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.planpress.finding.Finding;
import org.planpress.finding.Nearest;
import org.planpress.finding.SourceLocation;

/** What the template engine says of a fault, at the place where it has to be mended and in words for designers. */
final class TemplateDiagnosis {

    /** Directives that give a value to a name. */
    private static final Set<String> GIVES_A_VALUE = Set.of("#assign", "#local", "#global", "#import", "#return");

    /** What is needed where something of another kind stands, by what the engine throws. */
    private static final Map<Class<? extends TemplateException>, String> NEEDED = Map.of(
            NonBooleanException.class, "true or false",
            NonNumericalException.class, "a number",
            NonStringException.class, "a text",
            NonStringOrTemplateOutputException.class, "a text",
            NonHashException.class, "a record",
            NonSequenceOrCollectionException.class, "a list",
            NonSequenceException.class, "a list",
            NonMethodException.class, "a function");

    private static final String MAY_BE_MISSING = "if it may be missing, ask with ??, or give another value with !";

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
        Optional<BoundedRun.TooMuch> endless = cause(wrong, BoundedRun.TooMuch.class);
        if (endless.isPresent()) {
            return List.of(of(endless.get(), Objects.requireNonNullElse(wrong.getTemplateSourceName(), "")));
        }
        Optional<List<Finding>> beneath = cause(wrong, ParseException.class)
                .map(unreadable -> List.of(unreadable(unreadable)))
                .or(() -> cause(wrong, TemplateFault.class).map(TemplateFault::findings));
        return beneath.orElseGet(() -> List.of(here(wrong)));
    }

    /** A template without an end; where it stands if that is known. */
    Finding of(BoundedRun.TooMuch endless, String template) {
        String message = Objects.requireNonNull(endless.getMessage());
        return TemplateFault.RULE
                .at(
                        endless.getCause() instanceof TemplateException place
                                ? place(place)
                                : folder.at(template, 1, 1),
                        message)
                .withHint("let each list and each macro come to an end");
    }

    /** Whether it has no end, so that it has to be left now; it is told once it is known where. */
    static boolean isEndless(TemplateException wrong) {
        return cause(wrong, BoundedRun.TooMuch.class).isPresent();
    }

    static boolean asksForUnknownName(TemplateException wrong) {
        return cause(wrong, UnknownNameException.class).isPresent();
    }

    /** Whether names may lack their values from here on, so that what else fails says nothing. */
    @SuppressWarnings("deprecation") // nothing else tells which directive failed
    static boolean leavesDoubt(TemplateException wrong) {
        TemplateElement[] stack = _CoreAPI.getInstructionStackSnapshot(wrong.getEnvironment());
        return stack != null
                && stack.length > 0
                && GIVES_A_VALUE.contains(stack[0].getDescription().split(" ", 2)[0]);
    }

    private SourceLocation place(TemplateException wrong) {
        return folder.at(
                Objects.requireNonNullElse(wrong.getTemplateSourceName(), ""),
                Objects.requireNonNullElse(wrong.getLineNumber(), 1),
                Objects.requireNonNullElse(wrong.getColumnNumber(), 1));
    }

    private Finding here(TemplateException wrong) {
        Finding finding = TemplateFault.RULE
                .at(place(wrong), sentence(wrong))
                .marking(blamed(wrong).lines().findFirst().orElse("").length());
        return hint(wrong).map(finding::withHint).orElse(finding);
    }

    private static String sentence(TemplateException wrong) {
        String blamed = blamed(wrong);
        Optional<UnknownNameException> unknown = cause(wrong, UnknownNameException.class);
        if (unknown.isPresent()) {
            String name = unknown.get().name();
            return blamed.isEmpty() || !blamed.endsWith(name)
                    ? "there is no '%s' in '%s'".formatted(name, blamed)
                    : "there is no '%s'".formatted(blamed);
        }
        if (wrong instanceof InvalidReferenceException) {
            return "'" + blamed + "' has no value here";
        }
        String needed = NEEDED.get(wrong.getClass());
        if (needed != null && !blamed.isEmpty()) {
            return "'%s' is not %s, which is needed here".formatted(blamed, needed);
        }
        return cause(wrong, TemplateNotFoundException.class)
                .map(TemplateDiagnosis::missing)
                .orElseGet(() -> firstSentence(wrong.getMessageWithoutStackTop()));
    }

    private static String missing(TemplateNotFoundException wrong) {
        return "there is no template '" + wrong.getTemplateName() + "'";
    }

    private static String blamed(TemplateException wrong) {
        return Objects.requireNonNullElse(wrong.getBlamedExpressionString(), "");
    }

    /** The first line of what the engine says, without the mark at its end. */
    private static String firstSentence(String message) {
        String first = message.lines().findFirst().orElse(message).strip();
        return first.endsWith(".") || first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
    }

    private static Optional<String> hint(TemplateException wrong) {
        Optional<UnknownNameException> unknown = cause(wrong, UnknownNameException.class);
        if (unknown.isPresent()) {
            return Optional.of(meant(blamed(wrong), unknown.get()));
        }
        if (!(wrong instanceof InvalidReferenceException)) {
            return Optional.empty();
        }
        String blamed = blamed(wrong);
        return Optional.of(Optional.ofNullable(wrong.getEnvironment())
                .flatMap(run -> Nearest.to(blamed, known(run)))
                .filter(name -> !name.equals(blamed))
                .map("did you mean '%s'?"::formatted)
                .orElse(MAY_BE_MISSING));
    }

    /** The name that is nearest to the unknown one, in the words of the template; or else all that there are. */
    private static String meant(String blamed, UnknownNameException unknown) {
        String owner = blamed.endsWith(unknown.name())
                ? blamed.substring(0, blamed.length() - unknown.name().length())
                : "";
        return Nearest.to(unknown.name(), unknown.known())
                .map(name -> "did you mean '%s%s'?".formatted(owner, name))
                .orElseGet(() -> "it has " + String.join(", ", unknown.known()));
    }

    private static List<String> known(Environment run) {
        List<String> names = new ArrayList<>();
        try {
            for (Object name : run.getKnownVariableNames()) {
                names.add(String.valueOf(name));
            }
        } catch (TemplateModelException alsoUnreadable) {
            // There is a fault to tell of already; this would only have been advice.
            return List.of();
        }
        return names;
    }

    private static <E extends Throwable> Optional<E> cause(Throwable wrong, Class<E> type) {
        return Stream.iterate(wrong, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
