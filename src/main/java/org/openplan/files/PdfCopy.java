package org.openplan.files;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.openplan.files.PdfParts.Taking;

/// Rebuilds the objects of a PDF, as far as the list of parts includes them, starting at the catalog. Works through a
/// queue, so that nesting may be of any depth.
final class PdfCopy {

    private static final PdfParts PARTS = PdfParts.load();
    private static final Taking CATALOG = new Taking(PdfParts.Texts.NONE, "catalog", false);

    /// A copy that has been created but not filled.
    private record Unfilled(COSBase source, COSBase copy, Taking taking) {}

    /// A place that will refer to the copy of an object if that object is copied from elsewhere.
    private record Back(COSBase holder, COSName key, int index, COSBase source) {}

    private final PDDocument target;
    private final Map<COSBase, Map<String, COSBase>> copies = new IdentityHashMap<>();
    private final Deque<Unfilled> unfilled = new ArrayDeque<>();
    private final List<Back> backs = new ArrayList<>();

    PdfCopy(PDDocument target) {
        this.target = target;
    }

    void of(COSDictionary catalog) throws IOException, FileRefused {
        target.getDocument().getTrailer().setItem(COSName.ROOT, copied(catalog, CATALOG));
        while (!unfilled.isEmpty()) fill(unfilled.remove());
        for (var back : backs) refer(back);
    }

    private void fill(Unfilled one) throws IOException, FileRefused {
        if (one.source() instanceof COSArray list) members(list, (COSArray) one.copy(), PARTS.membersOf(one.taking()));
        else if (one.source() instanceof COSDictionary dictionary) {
            entries(dictionary, (COSDictionary) one.copy(), one.taking().kind());
            if (dictionary instanceof COSStream stream)
                PdfStreams.copy(stream, (COSStream) one.copy(), one.taking().kind(), this);
        }
    }

    private void entries(COSDictionary from, COSDictionary to, String kind) {
        for (var key : from.keySet()) {
            var value = from.getDictionaryObject(key);
            var taking = PARTS.of(kind, key.getName());
            if (value == null || taking == null) continue;
            if (taking.isBack() && value instanceof COSDictionary) backs.add(new Back(to, key, 0, value));
            else {
                var copy = copied(value, taking);
                if (copy != null) to.setItem(key, copy);
            }
        }
    }

    private void members(COSArray from, COSArray to, Taking taking) {
        for (int i = 0; i < from.size(); i++) {
            var value = from.getObject(i);
            if (taking.isBack() && value instanceof COSDictionary) {
                backs.add(new Back(to, COSName.K, to.size(), value));
                to.add(COSNull.NULL);
            } else {
                var copy = value == null ? COSNull.NULL : copied(value, taking);
                if (copy != null) to.add(copy);
            }
        }
    }

    /// Null if the list of parts does not include the value.
    @Nullable
    COSBase copied(COSBase value, Taking taking) {
        return switch (value) {
            case COSString text -> text(text, taking.texts());
            case COSArray list -> copyOf(list, taking);
            case COSDictionary dictionary -> {
                var kind = PdfKinds.actual(taking.kind(), dictionary);
                yield kind.isEmpty() ? null : copyOf(dictionary, new Taking(taking.texts(), kind, false));
            }
            case COSObject _ -> null;
            default -> value;
        };
    }

    private static @Nullable COSBase text(COSString text, PdfParts.Texts texts) {
        return switch (texts) {
            case NONE -> null;
            case BYTES -> text;
            case FOR_PEOPLE -> NameRule.isPath(text.getString()) ? new COSString("") : text;
        };
    }

    private COSBase copyOf(COSBase source, Taking taking) {
        var key = taking.kind() + taking.texts() + taking.isBack();
        return copies.computeIfAbsent(source, _ -> new HashMap<>()).computeIfAbsent(key, _ -> {
            var copy = empty(source);
            unfilled.add(new Unfilled(source, copy, taking));
            return copy;
        });
    }

    private COSBase empty(COSBase source) {
        if (source instanceof COSArray) return new COSArray();
        return source instanceof COSStream ? target.getDocument().createCOSStream() : new COSDictionary();
    }

    private void refer(Back back) {
        var known = copies.get(back.source());
        if (known == null) return;
        var copy = known.values().iterator().next();
        if (back.holder() instanceof COSArray list) list.set(back.index(), copy);
        else if (back.holder() instanceof COSDictionary dictionary) dictionary.setItem(back.key(), copy);
    }
}
