#pragma once

#include <concepts>
#include <memory>
#include <type_traits>
#include <utility>

namespace ketenspiegel {

template <typename Signature>
class FunctionRef;

/// A function that is only called while the call it was given to lasts: as std::function, but it
/// keeps nothing, and so costs next to nothing. (C++26 has it as std::function_ref.)
template <typename Result, typename... Arguments>
class FunctionRef<Result(Arguments...)> {
  public:
    template <typename Function>
        requires(!std::same_as<std::remove_cvref_t<Function>, FunctionRef> &&
                 std::is_invocable_r_v<Result, Function&, Arguments...>)
    FunctionRef(Function&& function)
        : object_(const_cast<void*>(static_cast<const void*>(std::addressof(function)))),
          call_([](void* object, Arguments... arguments) -> Result {
              return (*static_cast<std::remove_reference_t<Function>*>(object))(
                  std::forward<Arguments>(arguments)...);
          }) {}

    Result operator()(Arguments... arguments) const {
        return call_(object_, std::forward<Arguments>(arguments)...);
    }

  private:
    void* object_;
    Result (*call_)(void*, Arguments...);
};

} // namespace ketenspiegel
