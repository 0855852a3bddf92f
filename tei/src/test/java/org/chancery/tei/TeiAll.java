package org.chancery.tei;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The whole of TEI P5 as a schema. */
final class TeiAll {

  private final List<String> faults = new ArrayList<>();
  private final ValidationDriver driver;

  TeiAll(Path schema) throws Exception {
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(
        ValidateProperty.ERROR_HANDLER,
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException e) {}

          @Override
          public void error(SAXParseException e) {
            faults.add(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
          }

          @Override
          public void fatalError(SAXParseException e) {
            error(e);
          }
        });
    driver = new ValidationDriver(properties.toPropertyMap());
    assertThat(driver.loadSchema(new InputSource(schema.toUri().toString()))).isTrue();
  }

  void validate(byte[] tei, String name) throws Exception {
    faults.clear();
    driver.validate(new InputSource(new ByteArrayInputStream(tei)));
    assertThat(faults).as(name).isEmpty();
  }
}
