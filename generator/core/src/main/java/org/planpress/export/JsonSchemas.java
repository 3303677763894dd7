package org.planpress.export;

import java.io.IOException;
import java.util.List;
import org.planpress.bind.RecordShape;
import org.planpress.bind.RecordShape.Field;
import org.planpress.bind.RecordShape.Presence;

/**
 * JSON Schemas of the content files, made from the descriptions that the binder uses, so that an editor completes field
 * names and shows their meaning while an author types. Draft 07, the newest that editors' YAML support documents.
 */
public final class JsonSchemas {

    private JsonSchemas() {}

    /** The schema of a file whose fields are described by {@code shape}, in UTF-8. */
    public static byte[] of(RecordShape shape) {
        return Json.object(json -> {
            json.text("$schema", "http://json-schema.org/draft-07/schema#");
            json.text("title", shape.name());
            group(json, shape);
        });
    }

    private static void group(Json json, RecordShape shape) throws IOException {
        json.text("type", "object");
        json.flag("additionalProperties", false);
        List<String> required = shape.written().stream()
                .filter(field -> field.presence() == Presence.REQUIRED)
                .map(Field::name)
                .toList();
        if (!required.isEmpty()) {
            json.words("required", required);
        }
        json.object("properties", properties -> {
            for (Field field : shape.written()) {
                properties.object(field.name(), value -> field(value, field));
            }
            if (shape.canWait()) {
                properties.object(RecordShape.PUBLISH_FROM.name(), value -> field(value, RecordShape.PUBLISH_FROM));
            }
        });
    }

    private static void field(Json json, Field field) throws IOException {
        json.text("description", field.meaning());
        if (field.presence() == Presence.LIST) {
            json.text("type", "array");
            json.object("items", item -> value(item, field));
        } else {
            value(json, field);
        }
    }

    /** Numbers and dates may stand unquoted, so a single value is any scalar; the binder checks its form. */
    private static void value(Json json, Field field) throws IOException {
        if (field.isGroup() && field.group().standsFor().isPresent()) {
            json.array(
                    "anyOf",
                    List.of(true, false),
                    alone -> json.members(form -> {
                        if (alone) {
                            value(form, field.group().standsFor().orElseThrow());
                        } else {
                            group(form, field.group());
                        }
                    }));
        } else if (field.isGroup()) {
            group(json, field.group());
        } else if (!field.choices().isEmpty()) {
            json.words("enum", field.choices());
        } else {
            json.words("type", List.of("string", "number", "boolean"));
        }
    }
}
