package org.chancery.archive.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.chancery.archive.holding.RecordId;

/**
 * What the index holds of a record, on its way there. Its groups of words, of which there are as
 * many as of all else a hundred times over, are handed out in one field that takes on one value
 * after the other.
 */
final class Paper implements Iterable<IndexableField> {

  private final List<IndexableField> fields = new ArrayList<>(64);
  private int[] groups = new int[0];

  void add(IndexableField field) {
    fields.add(field);
  }

  /** Adds the groups of words by which passages are found again, in order and each once. */
  void groups(int[] all) {
    groups = all;
  }

  /** Adds its id, which is given out only when all else is made. */
  Paper named(RecordId id) {
    fields.add(new StringField(Fields.ID, id.toString(), Field.Store.YES));
    fields.add(new IntField(Fields.ACCESSION, id.accession(), Field.Store.NO));
    return this;
  }

  @Override
  public Iterator<IndexableField> iterator() {
    return new Iterator<>() {
      private final Group group = new Group();
      private int next;

      @Override
      public boolean hasNext() {
        return next < fields.size() + groups.length;
      }

      @Override
      public IndexableField next() {
        int at = next++;
        if (at < fields.size()) {
          return fields.get(at);
        }
        if (at >= fields.size() + groups.length) {
          throw new NoSuchElementException();
        }
        return group.of(groups[at - fields.size()]);
      }
    };
  }

  /** A point whose value changes. */
  private static final class Group extends Field {
    private static final FieldType TYPE = type();

    private final BytesRef bytes = new BytesRef(new byte[Integer.BYTES]);

    Group() {
      super(Fields.GROUPS, TYPE);
      fieldsData = bytes;
    }

    private static FieldType type() {
      FieldType type = new FieldType();
      type.setDimensions(1, Integer.BYTES);
      type.freeze();
      return type;
    }

    Group of(int value) {
      IntPoint.encodeDimension(value, bytes.bytes, 0);
      return this;
    }
  }
}
