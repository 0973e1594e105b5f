using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Parcours.Host.Tests")]
