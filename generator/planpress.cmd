@echo off
rem Runs planpress.jar, which lies beside this file or in target\, with settings for programs that end soon.
setlocal
set "jar=%~dp0planpress.jar"
if not exist "%jar%" set "jar=%~dp0target\planpress.jar"
if not exist "%jar%" (
  echo planpress.jar is not beside %~f0: run mvn, or copy both. 1>&2
  exit /b 3
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "room="
if "%~1"=="serve" set "room=-XX:NewSize=256m"
"%java%" %room% -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
