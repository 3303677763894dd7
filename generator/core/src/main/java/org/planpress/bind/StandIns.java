package org.planpress.bind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.planpress.bind.RecordShape.Field;
import org.planpress.finding.Provenance;
import org.planpress.finding.SourceLocation;
import org.planpress.model.Id;
import org.planpress.model.Named;
import org.planpress.model.Ref;
import org.planpress.model.Text;
import org.planpress.model.TopicRef;
import org.planpress.source.Node;

/**
 * What stands in a sketch of a plan in the place of values that are missing or cannot be read, and where. A name is one
 * that nothing else has; words are an ellipsis; any other value is the example of its form.
 */
final class StandIns {

    private static final String WORDS = "…";

    private final Set<SourceLocation> places = new HashSet<>();
    private boolean nameless;

    /** Where something stands in. */
    Set<SourceLocation> places() {
        return Set.copyOf(places);
    }

    /** Whether it stands in for a name, so that any reference that leads nowhere may mean it. */
    boolean standsInForNames() {
        return nameless;
    }

    /** A file that is missing, with all that it may name. */
    Node.Mapping file(SourceLocation start) {
        nameless = true;
        return group(start);
    }

    /** A single value of the type of a field. */
    Object value(Field field, SourceLocation at) {
        places.add(at);
        Class<?> type = field.type();
        if (type == Text.class) {
            return new Text(WORDS, at);
        } else if (type == Named.class) {
            nameless = true;
            return new Named(name(at), at);
        } else if (type == Ref.class) {
            return new Ref(name(at), at);
        } else if (type == TopicRef.class) {
            return new TopicRef(name(at), name(at), at);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        ScalarForm<?> form = ScalarForms.of(type).orElseThrow();
        return form.read().apply(new Node.Scalar(form.example(), true, at, Provenance.at(at), 1));
    }

    /** A group of fields without any. */
    Node.Mapping group(SourceLocation at) {
        places.add(at);
        return new Node.Mapping(List.of(), at);
    }

    /** A name that nobody gave to anything else. */
    Id name(SourceLocation at) {
        return new Id("unread.%d.%d.%s"
                .formatted(at.line(), at.column(), Integer.toHexString(at.path().hashCode())));
    }
}
