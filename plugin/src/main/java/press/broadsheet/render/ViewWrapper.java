package press.broadsheet.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperConfiguration;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.broadsheet.render.view.Html;
import press.broadsheet.render.view.View;

/**
 * What templates may touch of Java: the components of the view records; nothing that does anything.
 */
final class ViewWrapper extends DefaultObjectWrapper {

  private static final MemberAccessPolicy COMPONENTS_ONLY =
      new MemberAccessPolicy() {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
          return new ComponentsOf(type);
        }

        @Override
        public boolean isToStringAlwaysExposed() {
          return false;
        }
      };

  private ViewWrapper(Settings settings) {
    super(settings, true);
  }

  static ViewWrapper create() {
    Settings settings = new Settings(Configuration.VERSION_2_3_35);
    settings.setMemberAccessPolicy(COMPONENTS_ONLY);
    settings.setRecordZeroArgumentNonVoidMethodPolicy(
        ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    return new ViewWrapper(settings);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? wrap(optional.get()) : null;
    }
    if (value instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    }
    return super.wrap(value);
  }

  private static final class Settings extends DefaultObjectWrapperConfiguration {
    private Settings(freemarker.template.Version version) {
      super(version);
    }
  }

  private record ComponentsOf(Class<?> type) implements ClassMemberAccessPolicy {
    @Override
    public boolean isMethodExposed(Method method) {
      return type.isRecord()
          && type.getPackage().equals(View.class.getPackage())
          && method.getParameterCount() == 0
          && java.util.Arrays.stream(type.getRecordComponents())
              .anyMatch(c -> c.getAccessor().equals(method));
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
