@echo off
rem ALVH Desk on Windows: needs ALVH_JDK or JAVA_HOME to name a JDK 25, builds once, and starts.
setlocal
set "here=%~dp0"
if defined ALVH_JDK set "JAVA_HOME=%ALVH_JDK%"
if not exist "%JAVA_HOME%\bin\javac.exe" goto nojdk
findstr /b /c:"JAVA_VERSION=\"25" "%JAVA_HOME%\release" >nul 2>&1 || goto nojdk
if "%~1"=="test" (
  call "%here%mvnw.cmd" -B -f "%here%pom.xml" verify
  exit /b
)
set "image=%here%src\desktop\target\image"
if not exist "%image%\bin\java.exe" (
  echo alvh: building ^(first start; delete src\desktop\target to build again^) ... 1>&2
  call "%here%mvnw.cmd" -B -q -f "%here%pom.xml" -pl src/desktop -am -Pimage -DskipTests package 1>&2 || exit /b 2
)
"%image%\bin\java.exe" -m dev.alvh.desktop/dev.alvh.desktop.Main %*
exit /b
:nojdk
echo alvh: no JDK 25 found; install one and set ALVH_JDK to its folder 1>&2
exit /b 2
