package org.openplan.files;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Which kind of the list of parts a PDF dictionary is, where only its own entries tell.
final class PdfKinds {

    private static final String NONE = "";
    private static final int DEEPEST = 50;

    /// Annotations on a page. Files, sounds, films and scripts are not among them.
    private static final Set<String> REMARKS = Set.of(
            "Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret"
                    .concat(" Ink Popup Watermark Redact")
                    .split(" "));
    private static final Set<String> ACTIONS = Set.of("GoTo", "URI", "Named");
    private static final Set<String> STREAMS =
            Set.of("content", "xobject", "function", "pattern", "shading", "encoding", "program", "colour");

    private PdfKinds() {}

    /// Empty if the dictionary is left out.
    static String actual(String expected, COSDictionary dictionary) {
        if (dictionary instanceof COSStream) return stream(expected, dictionary);
        return switch (expected) {
            case "annotation" -> annotation(dictionary);
            case "action" -> isAllowed(dictionary) ? expected : NONE;
            case "content", "xobject", "program" -> NONE;
            default -> expected;
        };
    }

    private static String stream(String expected, COSDictionary stream) {
        if (expected.equals("looks")) return "xobject";
        boolean isProgram = expected.equals("xobject") && "PS".equals(stream.getNameAsString(COSName.SUBTYPE));
        return STREAMS.contains(expected) && !isProgram ? expected : NONE;
    }

    private static String annotation(COSDictionary dictionary) {
        var kind = dictionary.getNameAsString(COSName.SUBTYPE);
        if (kind != null && REMARKS.contains(kind)) return "remark";
        boolean isGroup = dictionary.containsKey(COSName.T) || dictionary.containsKey(COSName.KIDS);
        boolean isField = kind == null ? isGroup : kind.equals("Widget");
        return isField && !isSignature(dictionary) ? "field" : NONE;
    }

    /// A signature contains the signer's name and certificate, and would be invalid after the cleaning.
    private static boolean isSignature(COSDictionary field) {
        var at = field;
        for (int i = 0; i < DEEPEST && at != null; i++) {
            if (at.containsKey(COSName.FT)) return COSName.SIG.equals(at.getCOSName(COSName.FT));
            at = at.getCOSDictionary(COSName.PARENT);
        }
        return false;
    }

    private static boolean isAllowed(COSDictionary action) {
        var kind = action.getNameAsString(COSName.S);
        if (kind == null || !ACTIONS.contains(kind)) return false;
        return !kind.equals("URI") || isOnTheWeb(action.getString(COSName.URI, NONE));
    }

    private static boolean isOnTheWeb(String address) {
        var lower = address.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("http:") || lower.startsWith("https:") || lower.startsWith("mailto:");
    }
}
