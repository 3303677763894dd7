package org.planpress.render.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * What a page's content stream says, operator by operator, that of its forms included.
 *
 * @param operator such as {@code k}
 * @param operands what stands before it
 */
record PageMarks(String operator, List<COSBase> operands) {

    static List<PageMarks> of(PDPage page) throws IOException {
        List<PageMarks> marks = new ArrayList<>();
        collect(new PDFStreamParser(page).parse(), marks);
        forms(page.getResources(), marks, new HashMap<>());
        return marks;
    }

    private static void forms(PDResources resources, List<PageMarks> marks, Map<COSDictionary, Boolean> seen)
            throws IOException {
        if (resources == null) {
            return;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDFormXObject form && seen.put(form.getCOSObject(), true) == null) {
                collect(new PDFStreamParser(form).parse(), marks);
                forms(form.getResources(), marks, seen);
            }
        }
    }

    private static void collect(List<Object> tokens, List<PageMarks> marks) {
        List<COSBase> operands = new ArrayList<>();
        for (Object token : tokens) {
            if (token instanceof Operator operator) {
                marks.add(new PageMarks(operator.getName(), List.copyOf(operands)));
                operands.clear();
            } else if (token instanceof COSBase operand) {
                operands.add(operand);
            }
        }
    }

    float number(int at) {
        return ((org.apache.pdfbox.cos.COSNumber) operands.get(at)).floatValue();
    }
}
