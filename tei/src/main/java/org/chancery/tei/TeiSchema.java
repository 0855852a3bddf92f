package org.chancery.tei;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.Schema;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.Validator;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/** The RELAX NG customisation of TEI that Chancery writes, loaded once. */
final class TeiSchema {

  private TeiSchema() {}

  private static final class Holder {
    static final Schema SCHEMA = load();

    private static Schema load() {
      try (InputStream in = TeiSchema.class.getResourceAsStream("chancery-tei.rnc")) {
        if (in == null) {
          throw new IllegalStateException("the program's own file chancery-tei.rnc is missing");
        }
        InputSource source = new InputSource(in);
        source.setSystemId("chancery-tei.rnc");
        return CompactSchemaReader.getInstance()
            .createSchema(source, properties("chancery-tei.rnc").toPropertyMap());
      } catch (IOException e) {
        throw new UncheckedIOException("reading the program's own file chancery-tei.rnc", e);
      } catch (Exception e) {
        throw new IllegalStateException(
            "the program's own schema chancery-tei.rnc cannot be used: " + e.getMessage(), e);
      }
    }
  }

  static void validate(byte[] tei, String name) {
    try {
      PropertyMapBuilder properties = properties(name);
      Validator validator = Holder.SCHEMA.createValidator(properties.toPropertyMap());
      XMLReader reader = parser();
      reader.setContentHandler(validator.getContentHandler());
      reader.setDTDHandler(validator.getDTDHandler());
      reader.setErrorHandler(new FirstFault(name));
      reader.parse(new InputSource(new ByteArrayInputStream(tei)));
    } catch (SAXException | ParserConfigurationException e) {
      if (e.getCause() instanceof TeiException fault) {
        throw fault;
      }
      throw new TeiException(name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name + " from memory", e);
    }
  }

  private static PropertyMapBuilder properties(String name) {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new FirstFault(name));
    return properties;
  }

  private static XMLReader parser() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newSAXParser().getXMLReader();
  }

  /** Stops at the first fault with its place. */
  private record FirstFault(String name) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw new SAXException(
          new TeiException(
              name
                  + ":"
                  + e.getLineNumber()
                  + ":"
                  + e.getColumnNumber()
                  + ": not valid TEI: "
                  + e.getMessage()));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      error(e);
    }
  }
}
